// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/sign_in_page.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace afs {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SignInPage", text);
}

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
    return page(tr("You are signed in"), tr("Analytics for Spotify now reads the listening history of %1.").arg(name),
                tr("You can close this page and go back to the program."));
}

QByteArray notSignedInPage(const ApiError& error) {
    const bool isDenied = error.problem == ApiProblem::Denied;
    return page(isDenied ? tr("You did not sign in") : tr("The sign-in failed"), error.error.message,
                isDenied ? tr("Nothing was changed. You can close this page.")
                         : tr("Nothing was changed. You can close this page, and try again in the program."));
}

} // namespace afs
