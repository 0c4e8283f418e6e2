#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

class QAction;
class QMenuBar;

namespace jotscope {

/// Every action of the menus and of the menus in them, with its shortcut; those that answer what is looked
/// for, best first. What was used lately comes before what was not, what is not possible now comes last and
/// cannot be chosen.
class CommandModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Shortcut, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// The actions as they are now, but for `left`.
    void collect(const QMenuBar &menuBar, const QAction *left);
    void filter(const QString &query);
    void setUsed(QAction *action); ///< just now; remembered until the program ends
    [[nodiscard]] QAction *actionAt(int row) const;
    [[nodiscard]] int possibleCount() const; ///< the rows that can be chosen, which are the first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString name;
        QString folded; ///< with the hint, to be searched
        QString shortcut;
        bool isPossible;
    };

    void collectFrom(const QList<QAction *> &actions, const QString &menu, const QAction *left);
    [[nodiscard]] int recency(const Command &command) const; ///< 0 for never

    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown;
    std::vector<QPointer<QAction>> m_used; ///< the latest last
};

} // namespace jotscope
