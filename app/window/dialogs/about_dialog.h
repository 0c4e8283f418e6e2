#pragma once

#include <QDialog>

namespace jotscope {

/// Version, licence, and the parts that the program stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace jotscope
