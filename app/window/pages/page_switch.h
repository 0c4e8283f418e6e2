#pragma once

#include "app/window/pages/page_id.h"

#include <QWidget>

#include <map>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace jotscope {

/// The pages one below the other at the window's edge, each a sign with its name; the one that shows is
/// marked. The arrow keys go from one to the next. Hidden while there is but one.
class PageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit PageSwitch(QWidget *parent = nullptr);

    void add(PageId page);
    void setCurrent(PageId page);
    [[nodiscard]] static QString pageName(PageId page);

signals:
    void chosen(jotscope::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    std::map<PageId, QAbstractButton *> m_buttons; ///< in the order of the pages
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace jotscope
