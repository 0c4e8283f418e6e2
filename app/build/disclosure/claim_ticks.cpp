#include "app/build/disclosure/claim_ticks.h"

#include "app/widgets/theme.h"
#include "core/build/templates/placeholders.h"
#include "core/json/json_document.h"
#include "core/json/paths/json_pointer.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

enum Column { NameColumn, ValueColumn };
constexpr int kPointerRole = Qt::UserRole;
constexpr int kMostVisible = 12;
constexpr qsizetype kMostValueCharacters = 80;

/// Whether a token may be taken hangs on these, so that nobody may leave them out (RFC 9901 section 9.7).
constexpr std::array<std::string_view, 6> kAlwaysDisclosed = {"iss", "aud", "exp", "nbf", "cnf", "vct"};

/// Grows a tree from a payload, placeholders and all.
class Growing
{
public:
    Growing(std::string_view payload, const std::set<std::string> &ticked)
        : m_payload(payload), m_ticked(ticked)
    {}

    void addTo(QTreeWidgetItem &parent, JsonValue value)
    {
        std::size_t index = 0;
        for (const JsonValue element : value.elements()) {
            const std::size_t size = m_pointer.size();
            appendToPointer(m_pointer, index);
            addItem(parent, QString::number(index++), element, true);
            m_pointer.resize(size);
        }
        for (const JsonMember member : value.members()) {
            const std::string name = member.name.string();
            const std::size_t size = m_pointer.size();
            const bool isOptional =
                size > 0 || std::ranges::find(kAlwaysDisclosed, name) == kAlwaysDisclosed.end();
            appendToPointer(m_pointer, name);
            addItem(parent, QString::fromStdString(name), member.value, isOptional);
            m_pointer.resize(size);
        }
    }

private:
    void addItem(QTreeWidgetItem &parent, const QString &name, JsonValue value, bool isOptional)
    {
        auto *item = new QTreeWidgetItem(&parent, {name});
        const ByteRange range = value.range();
        if (!value.isObject() && !value.isArray())
            item->setText(
                ValueColumn,
                QString::fromUtf8(m_payload.substr(range.begin, range.size())).left(kMostValueCharacters));
        item->setData(NameColumn, kPointerRole, QString::fromStdString(m_pointer));
        item->setFont(NameColumn, monospaceFont());
        item->setFont(ValueColumn, monospaceFont());
        item->setFlags(isOptional ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                  : Qt::ItemIsSelectable);
        if (isOptional)
            item->setCheckState(NameColumn, m_ticked.contains(m_pointer) ? Qt::Checked : Qt::Unchecked);
        else
            item->setToolTip(NameColumn,
                             ClaimTicks::tr("Whether the token may be taken hangs on this claim, so "
                                            "that its holder must not leave it out."));
        addTo(*item, value);
    }

    std::string_view m_payload;
    const std::set<std::string> &m_ticked;
    std::string m_pointer;
};

} // namespace

ClaimTicks::ClaimTicks(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("disclosable"));
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_isFilling)
            return;
        const std::string pointer = item->data(NameColumn, kPointerRole).toString().toStdString();
        if (item->checkState(NameColumn) == Qt::Checked)
            m_ticked.insert(pointer);
        else
            m_ticked.erase(pointer);
        emit changed();
    });
    for (const auto signal : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(this, signal, this, [this] { updateGeometry(); });
}

void ClaimTicks::setPayload(const QString &payload)
{
    const std::string text = payload.toStdString();
    if (text == m_payload)
        return;
    m_payload = text;
    fill();
}

void ClaimTicks::setTicked(const std::vector<std::string> &pointers)
{
    m_ticked = {pointers.begin(), pointers.end()};
    fill();
}

std::vector<std::string> ClaimTicks::ticked() const
{
    std::vector<std::string> pointers;
    for (QTreeWidgetItemIterator item(const_cast<ClaimTicks *>(this), QTreeWidgetItemIterator::Checked);
         *item; ++item)
        pointers.push_back((*item)->data(NameColumn, kPointerRole).toString().toStdString());
    return pointers;
}

void ClaimTicks::fill()
{
    const JsonDocument document = JsonDocument::parse(withPlaceholdersMasked(m_payload));
    if (!document.isStrict() || !document.root().isObject())
        return;
    const QString current =
        currentItem() ? currentItem()->data(NameColumn, kPointerRole).toString() : QString();
    m_isFilling = true;
    clear();
    Growing(m_payload, m_ticked).addTo(*invisibleRootItem(), document.root());
    expandAll();
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(NameColumn, kPointerRole).toString() == current)
            setCurrentItem(*item);
    }
    m_isFilling = false;
    updateGeometry();
}

QSize ClaimTicks::sizeHint() const
{
    int rows = 0;
    for (QModelIndex index = model()->index(0, 0); index.isValid() && rows < kMostVisible;
         index = indexBelow(index))
        ++rows;
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {QTreeWidget::sizeHint().width(), std::max(rows, 1) * row + 2 * frameWidth()};
}

} // namespace jotscope
