#pragma once

#include <QDialog>

namespace jotscope {

/// Every shortcut, read from the table of actions.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};

} // namespace jotscope
