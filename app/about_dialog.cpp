#include "app/about_dialog.h"

#include "core/crypto/version.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace jotscope {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Jotscope"));
    const int side = fontMetrics().height() * 5;
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(side, side));
    icon->setAccessibleName(tr("The program's icon"));
    auto *name = new QLabel(QStringLiteral("Jotscope ") + QApplication::applicationVersion(), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    auto *purpose =
        new QLabel(tr("A debugger for JSON Web Tokens. It sends nothing and stores nothing."), this);
    auto *parts =
        new QLabel(tr("Built on Qt %1 and %2.", "versions of Qt and OpenSSL")
                       .arg(QLatin1String(qVersion()), QString::fromStdString(crypto::libraryVersion())),
                   this);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later,"
                                  " without any warranty."),
                               this);
    for (QLabel *label : {icon, name, purpose, parts, licence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != icon && label != name);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{icon, name, purpose, parts, licence, buttons})
        layout->addWidget(part);
}

} // namespace jotscope
