#include "app/inspect/tokens/token_list.h"

#include "app/inspect/tokens/token_filter.h"
#include "app/inspect/tokens/token_table.h"
#include "app/inspect/tokens/token_tree_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

/// Counts `row` down to the token that it is.
const InspectedToken *findRow(const std::vector<InspectedToken> &tokens, int &row)
{
    for (const InspectedToken &token : tokens) {
        if (row-- == 0)
            return &token;
        if (const InspectedToken *inner = findRow(token.nested, row))
            return inner;
    }
    return nullptr;
}

} // namespace

TokenList::TokenList(QWidget *parent)
    : Card(parent)
    , m_model(new TokenTreeModel(this))
    , m_filter(new TokenFilter(*m_model, this))
    , m_caption(new QLabel(this))
    , m_filterText(new QLineEdit(this))
    , m_table([this] { return makeTable(); })
{
    setObjectName(QStringLiteral("tokens"));
    m_filterText->setObjectName(QStringLiteral("tokenFilter"));
    m_filterText->setClearButtonEnabled(true);
    QFont bold = font();
    bold.setBold(true);
    m_caption->setFont(bold);

    const int margin = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_filterText, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(head);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);

    connect(m_filterText, &QLineEdit::textChanged, this, &TokenList::filter);
    retranslate();
}

TokenTable *TokenList::makeTable()
{
    auto *table = new TokenTable(*m_model, *m_filter, this);
    table->setAccessibleName(tableName());
    m_caption->setBuddy(table);
    setTabOrder(m_filterText, table);
    layout()->addWidget(table);
    connect(m_filterText, &QLineEdit::returnPressed, table, qOverload<>(&QWidget::setFocus));
    connect(table, &TokenTable::numberChosen, this, &TokenList::setCurrentRow);
    return table;
}

void TokenList::show(const Inspection &inspection, Instant now)
{
    const int before = count();
    {
        // What is gone is no choice of the person's.
        const QSignalBlocker blocker(m_table.made());
        m_model->setInspection(inspection, now);
        if (count() > 1)
            m_table.get().followContent();
    }
    if (count() != before) {
        tellCount();
        if (count() < 2)
            m_filterText->clear();
        setVisible(count() > 1);
        updateGeometry();
    }
    if (m_current >= count()) {
        m_current = count() - 1;
        emit currentRowChanged(m_current);
    }
    followCurrent();
}

void TokenList::followCurrent()
{
    if (TokenTable *table = m_table.made())
        table->setNumber(m_current);
}

void TokenList::tick(Instant now, std::chrono::seconds leeway)
{
    const TokenTable *table = m_table.made();
    m_model->tick(now, leeway, table ? table->shownNumbers() : std::vector<int>());
}

std::size_t TokenList::outermostOf(int row) const
{
    const std::vector<TokenRow> &rows = m_model->rows();
    auto number = static_cast<std::size_t>(std::max(0, row));
    while (number < rows.size() && rows[number].parent >= 0)
        number = static_cast<std::size_t>(rows[number].parent);
    return number < rows.size() ? static_cast<std::size_t>(rows[number].place) : 0;
}

int TokenList::rowOf(std::size_t place) const
{
    const std::vector<TokenRow> &rows = m_model->rows();
    const auto row = std::ranges::find_if(rows, [place](const TokenRow &one) {
        return one.parent < 0 && static_cast<std::size_t>(one.place) == place;
    });
    return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
}

QString TokenList::summaryOf(int row) const
{
    if (row < 0 || row >= count())
        return {};
    QStringList words;
    for (const TokenColumn column : {TokenColumn::Form, TokenColumn::Algorithm, TokenColumn::Verdict})
        words << shownText(m_model->rows()[static_cast<std::size_t>(row)], column, m_model->now());
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

int TokenList::count() const
{
    return static_cast<int>(m_model->rows().size());
}

void TokenList::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    followCurrent();
    emit currentRowChanged(row);
}

void TokenList::step(int by)
{
    if (count() > 1)
        setCurrentRow(m_table.get().numberAfter(m_current, by));
}

void TokenList::focusFilter()
{
    m_filterText->setFocus(Qt::ShortcutFocusReason);
    m_filterText->selectAll();
}

const InspectedToken *TokenList::tokenAt(const Inspection &inspection, int row)
{
    row = std::max(0, row);
    return findRow(inspection.tokens, row);
}

void TokenList::filter()
{
    {
        const QSignalBlocker blocker(m_table.made());
        m_filter->setText(m_filterText->text());
        if (TokenTable *table = m_table.made())
            table->expandAll();
    }
    followCurrent();
    tellCount();
}

void TokenList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString TokenList::tableName()
{
    return tr("Tokens in this text");
}

void TokenList::retranslate()
{
    m_model->retranslate();
    if (TokenTable *table = m_table.made())
        table->setAccessibleName(tableName());
    m_filterText->setPlaceholderText(tr("Filter"));
    m_filterText->setAccessibleName(tr("Filter the tokens"));
    m_filterText->setToolTip(tr("Show only tokens that have these words in any column"));
    tellCount();
}

void TokenList::tellCount()
{
    int shown = 0;
    for (int i = 0; i < count(); ++i)
        shown += m_filter->mapFromSource(m_model->indexOf(i)).isValid() ? 1 : 0;
    const QString all = tr("%n token(s)", nullptr, count());
    m_caption->setText(shown == count() ? all : tr("%1 of %2", "3 of 12 tokens").arg(shown).arg(all));
}

} // namespace jotscope
