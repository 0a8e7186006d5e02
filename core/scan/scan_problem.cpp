// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_problem.h"

namespace afs {

namespace {

ScanProblem::Kind kindOf(ApiProblem problem) {
    switch (problem) {
    case ApiProblem::Blocked:
        return ScanProblem::Kind::Blocked;
    case ApiProblem::SignedOut:
        return ScanProblem::Kind::SignedOut;
    case ApiProblem::NotRegistered:
    case ApiProblem::OwnerWithoutPremium:
    case ApiProblem::WrongClientId:
    case ApiProblem::MissingScope:
    case ApiProblem::Refused:
    case ApiProblem::Denied:
        return ScanProblem::Kind::Refused;
    case ApiProblem::Temporary:
    case ApiProblem::WrongClock:
    case ApiProblem::NotFound:
    case ApiProblem::BadRequest:
        return ScanProblem::Kind::Offline;
    }
    return ScanProblem::Kind::Offline;
}

} // namespace

ScanProblem problemOf(const ApiError& error) {
    return {kindOf(error.problem), error.error, error.until, error.problem};
}

ScanProblem signedOutProblem() {
    return problemOf(apiError(ApiProblem::SignedOut));
}

ScanProblem storeProblem(const Error& error) {
    ScanProblem::Kind kind = ScanProblem::Kind::Database;
    if (error.kind == ErrorKind::Cancelled)
        kind = ScanProblem::Kind::Waiting;
    else if (error.kind == ErrorKind::NotSignedIn)
        kind = ScanProblem::Kind::Offline;
    return {kind, error, {}, {}};
}

bool isOfStore(const ScanProblem& problem) {
    return problem.kind == ScanProblem::Kind::Database || problem.kind == ScanProblem::Kind::Waiting;
}

bool isOfSignIn(const ScanProblem& problem) {
    return problem.kind == ScanProblem::Kind::SignedOut || problem.kind == ScanProblem::Kind::Refused;
}

GapCause causeOf(ScanProblem::Kind kind) {
    switch (kind) {
    case ScanProblem::Kind::SignedOut:
    case ScanProblem::Kind::Refused:
        return GapCause::SignedOut;
    case ScanProblem::Kind::Blocked:
        return GapCause::Blocked;
    case ScanProblem::Kind::Database:
    case ScanProblem::Kind::Waiting:
        return GapCause::Database;
    case ScanProblem::Kind::Offline:
        return GapCause::Offline;
    }
    return GapCause::Offline;
}

} // namespace afs
