#include "app/window/palette/command_model.h"

#include "app/widgets/theme.h"
#include "app/window/palette/fuzzy_match.h"

#include <QAction>
#include <QApplication>
#include <QFontMetrics>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace jotscope {

namespace {

/// Without the mark of its mnemonic.
QString plainText(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QLatin1String("\n"));
    plain.remove(QLatin1Char('&'));
    return plain.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

} // namespace

void CommandModel::collect(const QMenuBar &menuBar, const QAction *left)
{
    beginResetModel();
    m_commands.clear();
    m_shown.clear();
    for (const QAction *menu : menuBar.actions())
        collectFrom(menu->menu()->actions(), {}, left);
    endResetModel();
    filter({});
}

void CommandModel::collectFrom(const QList<QAction *> &actions, const QString &menu, const QAction *left)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action == left)
            continue;
        const QString text = plainText(action->text());
        if (action->menu()) {
            collectFrom(action->menu()->actions(), text, left);
            continue;
        }
        const QString name = menu.isEmpty() ? text : tr("%1: %2", "a menu and what is in it").arg(menu, text);
        m_commands.push_back({action, name, foldedText(name),
                              action->shortcut().toString(QKeySequence::NativeText), action->isEnabled()});
    }
}

void CommandModel::filter(const QString &query)
{
    struct Found
    {
        std::size_t command;
        int score;
        int recency;
    };
    const QString folded = foldedText(query);
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (const auto score = fuzzyScore(folded, m_commands[i].folded))
            found.push_back({i, *score, recency(m_commands[i])});
    }
    std::stable_sort(found.begin(), found.end(), [this](const Found &a, const Found &b) {
        return std::tuple(m_commands[b.command].isPossible, b.score, b.recency) <
               std::tuple(m_commands[a.command].isPossible, a.score, a.recency);
    });
    beginResetModel();
    m_shown.clear();
    for (const Found &one : found)
        m_shown.push_back(one.command);
    endResetModel();
}

void CommandModel::setUsed(QAction *action)
{
    m_used.erase(std::remove(m_used.begin(), m_used.end(), action), m_used.end());
    m_used.emplace_back(action);
}

int CommandModel::recency(const Command &command) const
{
    const auto used = std::find(m_used.begin(), m_used.end(), command.action);
    return used == m_used.end() ? 0 : static_cast<int>(std::distance(m_used.begin(), used)) + 1;
}

QAction *CommandModel::actionAt(int row) const
{
    return m_commands[m_shown[static_cast<std::size_t>(row)]].action;
}

int CommandModel::possibleCount() const
{
    return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(), [this](std::size_t command) {
        return m_commands[command].isPossible;
    }));
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = m_commands[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? command.name : command.shortcut;
    case Qt::AccessibleTextRole:
        return command.shortcut.isEmpty() || index.column() == Shortcut
                   ? data(index, Qt::DisplayRole)
                   : tr("%1, %2", "an action and its shortcut").arg(command.name, command.shortcut);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return command.action ? command.action->statusTip() : QString();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::SizeHintRole: {
        const QFontMetrics metrics(QApplication::font());
        const QString text = index.column() == Name ? command.name : command.shortcut;
        return QSize(metrics.horizontalAdvance(text) + metrics.height() * 2, metrics.height() * 7 / 4);
    }
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const bool isPossible =
        index.isValid() && m_commands[m_shown[static_cast<std::size_t>(index.row())]].isPossible;
    return isPossible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace jotscope
