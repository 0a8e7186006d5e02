// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/sign_in_page.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace afs {

namespace {

QByteArray page(const QString& title, const QString& text, const QString& next) {
    QFile file(QStringLiteral(":/html/sign_in.html"));
    if (!file.open(QIODevice::ReadOnly))
        return text.toHtmlEscaped().toUtf8();
    QString html = QString::fromUtf8(file.readAll());
    // The texts last, so that nothing in them is taken for a place.
    html.replace(QStringLiteral("%lang%"), QLocale().bcp47Name());
    html.replace(QStringLiteral("%next%"), next.toHtmlEscaped());
    html.replace(QStringLiteral("%title%"), title.toHtmlEscaped());
    html.replace(QStringLiteral("%text%"), text.toHtmlEscaped());
    return html.toUtf8();
}

} // namespace

QByteArray signedInPage(const QString& name) {
    return page(
        QCoreApplication::translate("SignInPage", "You are signed in"),
        QCoreApplication::translate("SignInPage", "Analytics for Spotify now reads the listening history of %1.")
            .arg(name),
        QCoreApplication::translate("SignInPage", "You can close this page and go back to the program."));
}

QByteArray notSignedInPage(const ApiError& error) {
    const bool isDenied = error.problem == ApiProblem::Denied;
    return page(isDenied ? QCoreApplication::translate("SignInPage", "You did not sign in")
                         : QCoreApplication::translate("SignInPage", "The sign-in failed"),
                error.error.message,
                isDenied
                    ? QCoreApplication::translate("SignInPage", "Nothing was changed. You can close this page.")
                    : QCoreApplication::translate(
                          "SignInPage", "Nothing was changed. You can close this page, and try again in the program."));
}

} // namespace afs
