#pragma once

#include "core/inspect/inspection.h"

#include <QAbstractTableModel>

namespace jotscope {

/// The payload's claims as a table: name, value, meaning. Values of a NumericDate say the time in words, and
/// keep saying it as it passes.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, ColumnCount };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setToken(const InspectedToken &token, Instant now);
    void clear();
    void tick(Instant now);
    void setHighlight(ByteRange range);

    [[nodiscard]] ByteRange placeOf(int row) const; ///< of name and value, in the paste

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueText(const Claim &claim) const;
    [[nodiscard]] QString meaningText(const Claim &claim) const;

    /// What the claims' values live in: the token, and of an encrypted one what it opened to.
    std::shared_ptr<const Token> m_token;
    std::shared_ptr<const TokenPart> m_payload;
    std::vector<Claim> m_claims;
    Instant m_now{};
    ByteRange m_highlight;
};

} // namespace jotscope
