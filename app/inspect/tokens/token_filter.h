#pragma once

#include <QSortFilterProxyModel>

namespace jotscope {

class TokenTreeModel;

/// Of the tokens, those that say a text in any column, each with what it is inside of and what is inside it;
/// in the order of a column, or as they stand in the text.
class TokenFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilter(TokenTreeModel &model, QObject *parent = nullptr);

    void setText(const QString &text); ///< letter case does not matter; all words must be found

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TokenTreeModel &m_model;
    QStringList m_words;
};

} // namespace jotscope
