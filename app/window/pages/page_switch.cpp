#include "app/window/pages/page_switch.h"

#include "app/widgets/theme.h"
#include "app/window/pages/page_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <iterator>

namespace jotscope {

PageSwitch::PageSwitch(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageSwitch"));
    m_column->setContentsMargins(0, fontMetrics().height() / 2, 1, 0);
    m_column->setSpacing(fontMetrics().height() / 4);
    m_column->addStretch();
    hide();
}

void PageSwitch::add(PageId page)
{
    auto *button = new PageButton(page, this);
    m_group->addButton(button);
    const auto place = m_buttons.insert_or_assign(page, button).first;
    m_column->insertWidget(static_cast<int>(std::distance(m_buttons.begin(), place)), button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
    setVisible(m_buttons.size() > 1);
    retranslate();
}

void PageSwitch::setCurrent(PageId page)
{
    m_buttons.at(page)->setChecked(true);
}

QString PageSwitch::pageName(PageId page)
{
    switch (page) {
    case PageId::Inspect:
        return tr("Inspect", "the page that shows a token");
    case PageId::Build:
        return tr("Build", "the page that makes a token");
    case PageId::Keys:
        return tr("Keys", "the page that holds keys");
    case PageId::Issuer:
        break;
    }
    return tr("Issuer", "the page that serves tokens on this machine");
}

void PageSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageSwitch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), cardBorder(palette()));
}

void PageSwitch::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const auto &[page, button] : m_buttons) {
        button->setText(pageName(page));
        button->setAccessibleName(pageName(page));
    }
}

} // namespace jotscope
