// SPDX-License-Identifier: GPL-3.0-or-later
// As a file manager: a window whose label gives the files of the command line to whoever they are dropped on.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class FileLabel final : public QLabel {
protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseMoveEvent(QMouseEvent*) override {
        QList<QUrl> files;
        for (const QString& file : QCoreApplication::arguments().mid(1))
            files.append(QUrl::fromLocalFile(file));
        auto* dropped = new QMimeData;
        dropped->setUrls(files);
        auto* drag = new QDrag(this);
        drag->setMimeData(dropped);
        drag->exec(Qt::CopyAction);
    }
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    FileLabel label;
    label.setText(QStringLiteral("Drag me"));
    label.setAlignment(Qt::AlignCenter);
    label.setGeometry(8, 1120, 160, 60); // beside the windows that are dropped on
    label.show();
    return QApplication::exec();
}
