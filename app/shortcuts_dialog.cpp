#include "app/shortcuts_dialog.h"

#include "app/actions.h"
#include "app/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jotscope {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() * 2);
    int row = 0;
    for (const ActionRow &action : actionRows()) {
        auto *name = new QLabel(actionText(action).remove(QLatin1Char('&')), this);
        auto *keys =
            new QLabel(QKeySequence::listToString(shortcutsOf(action), QKeySequence::NativeText), this);
        keys->setFont(monospaceFont());
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace jotscope
