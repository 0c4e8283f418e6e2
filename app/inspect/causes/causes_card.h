#pragma once

#include "app/inspect/causes/cause_search.h"
#include "app/widgets/cards/card.h"
#include "core/inspect/inspection.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jotscope {

class CauseRow;

/// Why a token does not verify: the causes, surest first, and how the search for them stands. Hidden where
/// there is nothing to explain.
class CausesCard : public Card
{
    Q_OBJECT

public:
    explicit CausesCard(QWidget *parent = nullptr);

    /// With `isReplaceable`, the token's characters can be put right where they stand in the text.
    void show(const InspectedToken &token, const CauseSearchState &state, bool isReplaceable);

    /// The place among the diagnosis's causes of the first that can be put right.
    [[nodiscard]] std::optional<std::size_t> firstFixable() const;
    [[nodiscard]] bool canSearchLonger() const;

signals:
    void fixWanted(std::size_t cause); ///< its place among the diagnosis's causes
    void searchLongerWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShown(const Cause &cause) const;
    [[nodiscard]] bool isFixable(const Cause &cause) const;
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] bool tellsSearch() const;
    [[nodiscard]] QString searchText() const;
    void rebuild();
    void tellSearch();
    void retranslate();

    InspectedToken m_token;
    CauseSearchState m_state;
    bool m_isReplaceable = false;
    std::vector<std::size_t> m_shown; ///< places among the diagnosis's causes
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QWidget *m_rows = nullptr;
    QWidget *m_searchRow;
    QLabel *m_search;
    QPushButton *m_longer;
    QPushButton *m_cancel;
};

} // namespace jotscope
