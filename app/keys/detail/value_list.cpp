#include "app/keys/detail/value_list.h"

#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace jotscope {

namespace {

const QString kDots(16, QChar(u'•'));

} // namespace

ValueList::ValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().height() * 3 / 4);
    m_grid->setVerticalSpacing(fontMetrics().height() / 3);
    m_grid->setColumnStretch(1, 1);
}

void ValueList::setRows(std::vector<ValueRow> rows)
{
    for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_values.clear();
    m_rows = std::move(rows);
    m_isRevealed = false;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const ValueRow &said = m_rows[static_cast<std::size_t>(row)];
        auto *name = new QLabel(said.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setTextFormat(Qt::PlainText);
        auto *value = new Paragraph(this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(said.name);
        if (said.isCode) {
            value->setFont(monospaceFont());
            value->setLayoutDirection(Qt::LeftToRight);
        }
        name->setBuddy(value);
        if (said.canCopy)
            m_grid->addWidget(copyButton(said), row, 2, Qt::AlignTop);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_values.push_back(value);
    }
    fill();
}

QToolButton *ValueList::copyButton(const ValueRow &row)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(tr("Copy"));
    const QString name = tr("Copy: %1", "the name of a value").arg(row.name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this,
            [text = row.text] { QGuiApplication::clipboard()->setText(text); });
    return button;
}

bool ValueList::hasSecrets() const
{
    return std::ranges::any_of(m_rows, [](const ValueRow &row) { return row.secret != nullptr; });
}

void ValueList::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    fill();
}

void ValueList::fill()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ValueRow &row = m_rows[i];
        const QString text = !row.secret ? row.text : m_isRevealed ? row.secret() : kDots;
        m_values[i]->setText(row.isCode ? breakable(text) : text);
        m_values[i]->setAccessibleDescription(row.secret && !m_isRevealed ? tr("Hidden") : text);
    }
}

void ValueList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace jotscope
