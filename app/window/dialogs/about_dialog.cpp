#include "app/window/dialogs/about_dialog.h"

#include "app/platform/components.h"

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
    QStringList lines;
    for (const Component &component : components()) {
        lines << component.name + QLatin1Char(' ') + component.version;
        if (!component.details.isEmpty())
            lines.last() += QStringLiteral(" (%1)").arg(component.details.join(QStringLiteral(", ")));
    }
    auto *parts = new QLabel(
        tr("Built on %1", "a list of libraries with their versions").arg(lines.join(QStringLiteral(" · "))),
        this);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later,"
                                  " without any warranty."),
                               this);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {icon, name, purpose, parts, licence}) {
        layout->addWidget(label);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != icon && label != name);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace jotscope
