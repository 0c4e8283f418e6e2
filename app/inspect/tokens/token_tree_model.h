#pragma once

#include "app/inspect/tokens/token_row.h"

#include <QAbstractItemModel>

#include <array>
#include <chrono>
#include <vector>

namespace jotscope {

/// The tokens of a paste, and below each the tokens inside it. A row is known by its number: its place when
/// all are counted as they stand in the text, the inner ones after their outer one.
class TokenTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TokenTreeModel(QObject *parent = nullptr);

    /// Keeps its indexes while the tokens stay as many and as deep.
    void setInspection(const Inspection &inspection, Instant now);
    /// What a list of words alone grows by; `number` of the first one that another answer is there to.
    void append(std::vector<TokenRow> rows);
    void replace(int number, std::vector<TokenRow> rows);
    void clear();
    /// Time alone has passed; those of `shown` are drawn anew, so that a list of any length can tick.
    void tick(Instant now, std::chrono::seconds leeway, const std::vector<int> &shown);
    void retranslate();

    [[nodiscard]] const std::vector<TokenRow> &rows() const { return m_rows; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] bool isDeep() const; ///< a token has another inside
    /// Whether any token has something to say there.
    [[nodiscard]] bool saysAnything(TokenColumn column) const
    {
        return m_isSaid[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int numberOf(const QModelIndex &index) const; ///< -1 for an invalid one
    [[nodiscard]] QModelIndex indexOf(int number, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<int> &childrenOf(int number) const;
    void tell(TokenColumn first, TokenColumn last);
    void noteSaid(std::size_t from);

    std::vector<TokenRow> m_rows;
    std::vector<std::vector<int>> m_children; ///< numbers; those of the text itself first, then of each row
    std::array<bool, kTokenColumns> m_isSaid{};
    Instant m_now{};
};

} // namespace jotscope
