#include "app/inspect/claims/claims_model.h"

#include "app/inspect/claims/spec_link.h"
#include "app/widgets/texts/time_text.h"
#include "app/widgets/theme.h"
#include "core/json/json_writer.h"

#include <QApplication>
#include <QFont>

namespace jotscope {

namespace {

constexpr std::size_t kLongestValue = 2000;
constexpr std::size_t kLongestPreview = 160; ///< of an object or array
constexpr std::size_t kRowsAtOnce = 200;
constexpr std::size_t kMostHits = 1000;
constexpr std::size_t kBytesFilteredAtOnce = std::size_t{64} << 10;

bool overlap(ByteRange a, ByteRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

ClaimsModel::ClaimsModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_shared<ClaimNode>())
{}

void ClaimsModel::setToken(const InspectedToken &token, Instant now)
{
    m_now = now;
    if (token.token == m_source.token && token.payload() == m_source.payload)
        return tick(now);
    m_source = {token.token, token.payload(), token.claims};
    m_highlight = {};
    take(std::make_shared<ClaimNode>());
    if (!m_filter.isEmpty())
        filterAnew();
}

void ClaimsModel::clear()
{
    m_source = {};
    m_filterTask.cancel();
    take(std::make_shared<ClaimNode>());
}

void ClaimsModel::take(std::shared_ptr<ClaimNode> root)
{
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
    fetchMore({});
}

void ClaimsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    filterAnew();
}

void ClaimsModel::filterAnew()
{
    m_filterTask.cancel();
    if (m_filter.isEmpty()) {
        take(std::make_shared<ClaimNode>());
        emit filtered(-1);
        return;
    }
    const auto work = [source = m_source, query = m_filter](const std::stop_token &stop) {
        return std::shared_ptr<ClaimNode>(filteredClaims(source, query, kMostHits, stop));
    };
    const auto done = [this](std::shared_ptr<ClaimNode> root) {
        const auto shown = static_cast<int>(root->children.size());
        take(std::move(root));
        emit filtered(shown);
    };
    if (m_source.payload && m_source.payload->bytes().size() > kBytesFilteredAtOnce)
        m_filterTask.run(work, done);
    else
        done(work({}));
}

void ClaimsModel::tellAll(int firstColumn, int lastColumn, int role, const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, firstColumn, parent), index(rows - 1, lastColumn, parent), {role});
    for (int row = 0; row < rows; ++row)
        tellAll(firstColumn, lastColumn, role, index(row, 0, parent));
}

void ClaimsModel::tick(Instant now)
{
    m_now = now;
    const auto tellTimes = [this](const auto &again, const QModelIndex &parent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex value = index(row, Value, parent);
            if (nodeOf(value)->time)
                emit dataChanged(value, value, {Qt::DisplayRole});
            again(again, index(row, Name, parent));
        }
    };
    tellTimes(tellTimes, {});
}

void ClaimsModel::setHighlight(const LinkedPlaces &places)
{
    if (places == m_highlight)
        return;
    m_highlight = places;
    tellAll(0, ColumnCount - 1, Qt::BackgroundRole);
}

ClaimNode *ClaimsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ClaimNode *>(index.internalPointer()) : m_root.get();
}

std::shared_ptr<const TokenPart> ClaimsModel::partOf(const ClaimNode &node) const
{
    return node.part == m_source.payload.get() ? m_source.payload
                                               : std::shared_ptr<const TokenPart>(m_source.token, node.part);
}

LinkedBytes ClaimsModel::linkOf(const QModelIndex &index) const
{
    const ClaimNode &node = *nodeOf(index);
    return node.part ? linkBytes(partOf(node), node.wholeDecoded()) : LinkedBytes();
}

bool ClaimsModel::isLit(const ClaimNode &node) const
{
    const LinkedBytes *place = placeIn(m_highlight, node.part);
    return place && overlap(node.wholeDecoded(), place->decoded.range);
}

QModelIndex ClaimsModel::indexAt(const LinkedPlaces &places) const
{
    QModelIndex found;
    for (bool isDeeper = true; isDeeper;) {
        isDeeper = false;
        for (int row = 0; row < rowCount(found) && !isDeeper; ++row) {
            const QModelIndex below = index(row, Name, found);
            const ClaimNode &node = *nodeOf(below);
            const LinkedBytes *place = placeIn(places, node.part);
            if (place && node.wholeDecoded().contains(place->chosen())) {
                found = below;
                isDeeper = true;
            }
        }
    }
    return found;
}

QUrl ClaimsModel::specificationOf(const QModelIndex &index) const
{
    const ClaimDefinition *definition = nodeOf(index)->definition;
    return definition ? specLink(definition->reference) : QUrl();
}

QString ClaimsModel::copied(const QModelIndex &index, ClaimCopy what) const
{
    const ClaimNode &node = *nodeOf(index);
    switch (what) {
    case ClaimCopy::Value:
        return node.value.isString() ? QString::fromStdString(node.value.string())
                                     : QString::fromUtf8(node.value.raw());
    case ClaimCopy::Pointer:
        return QString::fromStdString(jsonPointer(node.path()));
    case ClaimCopy::JqPath:
        return QString::fromStdString(jqPath(node.path()));
    case ClaimCopy::Json:
        break;
    }
    const auto *name = std::get_if<std::string>(&node.step);
    if (!name)
        return QString::fromUtf8(node.value.raw());
    JsonWriter writer;
    writer.beginObject().key(*name).raw(node.value.raw()).endObject();
    return QString::fromStdString(writer.take());
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parent) const
{
    const ClaimNode &node = *nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount ||
        static_cast<std::size_t>(row) >= node.children.size())
        return {};
    return createIndex(row, column, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex ClaimsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    ClaimNode *outer = nodeOf(index)->parent;
    return !outer || outer == m_root.get() ? QModelIndex()
                                           : createIndex(static_cast<int>(outer->row), 0, outer);
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ClaimsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool ClaimsModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_source.claims.empty();
    const ClaimNode &node = *nodeOf(parent);
    return parent.column() == 0 && (node.isFiltered ? !node.children.empty() : node.hasChildren());
}

bool ClaimsModel::hasMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_root->isFiltered && m_root->children.size() < m_source.claims.size();
    return parent.column() == 0 && !nodeOf(parent)->isComplete();
}

/// A tree view asks at each layout, so only for the first ones; those that follow are read as it is scrolled.
bool ClaimsModel::canFetchMore(const QModelIndex &parent) const
{
    return nodeOf(parent)->children.empty() && hasMore(parent);
}

void ClaimsModel::fetchMore(const QModelIndex &parent)
{
    if (!hasMore(parent))
        return;
    ClaimNode &node = *nodeOf(parent);
    std::vector<std::unique_ptr<ClaimNode>> more;
    if (parent.isValid()) {
        more = node.readMore(kRowsAtOnce);
    } else {
        const std::size_t end = std::min(node.children.size() + kRowsAtOnce, m_source.claims.size());
        for (std::size_t i = node.children.size(); i < end; ++i)
            more.push_back(claimNode(m_source, i));
    }
    if (more.empty())
        return;
    const std::size_t first = node.children.size();
    beginInsertRows(parent, static_cast<int>(first), static_cast<int>(first + more.size() - 1));
    for (std::unique_ptr<ClaimNode> &child : more) {
        child->parent = &node;
        child->row = node.children.size();
        node.children.push_back(std::move(child));
    }
    endInsertRows();
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClaimNode &node = *nodeOf(index);
    const QPalette palette = QApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case BriefRole:
        return index.column() == Value && node.hasChildren()
                   ? QVariant(node.value.isArray()
                                  ? tr("%n element(s)", nullptr, static_cast<int>(node.value.size()))
                                  : tr("%n member(s)", nullptr, static_cast<int>(node.value.size())))
                   : QVariant();
    case Qt::ToolTipRole:
        return hintOf(node, index.column());
    case Qt::AccessibleTextRole: {
        const QString own = textOf(node, index.column()).toString();
        return own.isEmpty() ? QVariant() : own;
    }
    case Qt::FontRole: {
        if (index.column() >= Meaning)
            return {};
        QFont font = monospaceFace();
        font.setBold(index.column() == Name && std::holds_alternative<std::string>(node.step));
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::ForegroundRole:
        if (index.column() == Specification && node.definition &&
            !specLink(node.definition->reference).isEmpty())
            return palette.color(QPalette::Link);
        return index.column() >= Meaning || !std::holds_alternative<std::string>(node.step)
                   ? QVariant(index.column() == Value ? palette.color(QPalette::Text) : quietText(palette))
                   : QVariant();
    case Qt::BackgroundRole:
        return isLit(node) ? QVariant(linkHighlight(palette)) : QVariant();
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Claim");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return tr("Specification");
    }
}

QVariant ClaimsModel::textOf(const ClaimNode &node, int column) const
{
    switch (column) {
    case Name:
        return node.name();
    case Value:
        return valueText(node);
    case Meaning:
        return node.meaning();
    default:
        return node.definition ? QString::fromUtf8(node.definition->reference)
                                     .replace(QLatin1String(" section "), QStringLiteral(" §"))
                               : QString();
    }
}

QString ClaimsModel::hintOf(const ClaimNode &node, int column) const
{
    if (column == Specification && node.definition) {
        const QUrl url = specLink(node.definition->reference);
        return url.isEmpty() ? QString()
                             : tr("Opens %1 in the browser").arg(url.toDisplayString()).toHtmlEscaped();
    }
    return column == Name ? QString::fromStdString(jsonPointer(node.path())).toHtmlEscaped() : QString();
}

QString ClaimsModel::valueText(const ClaimNode &node) const
{
    const std::string_view raw = node.value.raw();
    const std::size_t longest = node.hasChildren() ? kLongestPreview : kLongestValue;
    QString value = QString::fromUtf8(raw.substr(0, longest));
    if (node.hasChildren())
        value = value.simplified();
    if (raw.size() > longest || node.isCut)
        value += QStringLiteral("…");
    if (!node.time)
        return value;
    const QString words = tr("%1 · %2", "a time relative to now, and where the reader is")
                              .arg(relativeText(*node.time, m_now), localText(*node.time)) +
                          QLatin1Char('\n') + utcText(*node.time);
    return value + QLatin1Char('\n') +
           (node.isInMilliseconds
                ? tr("in milliseconds: %1", "what a number that should be seconds means if it is not")
                      .arg(words)
                : words);
}

} // namespace jotscope
