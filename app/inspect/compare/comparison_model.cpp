#include "app/inspect/compare/comparison_model.h"

#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// In the order of Change.
constexpr std::array<Tone, 6> kTones = {Tone::Neutral, Tone::Accent, Tone::Accent,
                                        Tone::Warning, Tone::Good,   Tone::Bad};

Tone toneOf(Change change)
{
    return kTones[static_cast<std::size_t>(change)];
}

QString cellText(const ComparisonRow &row, int column)
{
    switch (column) {
    case ComparisonModel::State:
        return changeText(row.change);
    case ComparisonModel::Name:
        return row.name;
    case ComparisonModel::Before:
        return row.text.before;
    default:
        return row.note.isEmpty() ? row.text.after : row.text.after + QLatin1Char('\n') + row.note;
    }
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent)
{}

void ComparisonModel::setRows(std::vector<ComparisonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    filter();
    endResetModel();
}

void ComparisonModel::setOnlyDifferences(bool isOnly)
{
    if (isOnly == m_isOnlyDifferences)
        return;
    beginResetModel();
    m_isOnlyDifferences = isOnly;
    filter();
    endResetModel();
}

void ComparisonModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void ComparisonModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_isOnlyDifferences || m_rows[i].change != Change::Same)
            m_shown.push_back(i);
    }
}

int ComparisonModel::differences() const
{
    return total() - static_cast<int>(std::ranges::count(m_rows, Change::Same, &ComparisonRow::change));
}

Sides<ByteRange> ComparisonModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Sides<ByteRange> place = shown(index.row()).where;
    if (index.column() == Before)
        place.after = {};
    else if (index.column() == After)
        place.before = {};
    return place;
}

QString ComparisonModel::rowText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << cellText(shown(row), column).simplified();
    return cells.join(QLatin1Char('\t'));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow &row = shown(index.row());
    const QPalette palette = QGuiApplication::palette();
    const bool isMissing = index.column() >= Before && cellText(row, index.column()).isEmpty();
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return isMissing ? tr("absent", "a value that one of two tokens lacks")
                         : cellText(row, index.column());
    case Qt::DisplayRole:
        if (index.column() == State)
            return QString(changeSign(row.change) + QStringLiteral("  ") + changeText(row.change));
        if (isMissing)
            return QStringLiteral("–");
        return breakable(row.isJson ? leftToRight(cellText(row, index.column()))
                                    : cellText(row, index.column()));
    case Qt::ForegroundRole:
        if (row.change == Change::Same || isMissing)
            return quietText(palette);
        if (index.column() == State)
            return toneColors(toneOf(row.change), palette).text;
        break;
    case Qt::BackgroundRole:
        // Which side it is on that a row is about.
        if ((index.column() == Before && row.change == Change::Removed) ||
            (index.column() == After && row.change == Change::Added) ||
            (index.column() >= Before && row.change == Change::Changed))
            return toneColors(toneOf(row.change), palette).background;
        break;
    case Qt::FontRole:
        if (row.isJson && index.column() >= Before)
            return monospaceFace();
        break;
    default:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State", "column: what became of a value");
    case Name:
        return tr("Name");
    case Before:
        return tr("Before", "column: the first of two tokens");
    default:
        return tr("After", "column: the second of two tokens");
    }
}

} // namespace jotscope
