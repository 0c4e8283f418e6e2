#pragma once

#include "app/platform/cards/smart_card.h"

#include <QAbstractTableModel>

namespace jotscope {

/// The keys on the cards that are there, a row each. A card without any has a row that says so.
class CardsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CardLabel, KeyName, KeyKind, ValidUntil, ColumnCount };

    explicit CardsModel(QObject *parent = nullptr);

    void setCards(const std::vector<SmartCard> &cards);
    void retranslate();
    [[nodiscard]] const CardKey *keyAt(int row) const; ///< null where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString card;
        std::optional<CardKey> key;
        QString validUntil;
    };

    [[nodiscard]] QString cellText(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace jotscope
