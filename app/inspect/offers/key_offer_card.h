#pragma once

#include "app/inspect/offers/named_sources.h"
#include "app/widgets/cards/card.h"
#include "core/inspect/inspection.h"

#include <optional>

class QLabel;
class QLayout;
class QPushButton;

namespace jotscope {

class FetchStatus;
class KeySources;
class KeysOnHand;

/// Below the verdict: where a token that no key verifies says its keys are, each with a button that names the
/// host; and that the key which verifies it, or its kid, is published no longer. Fetches nothing by itself.
class KeyOfferCard : public Card
{
    Q_OBJECT

public:
    explicit KeyOfferCard(QWidget *parent = nullptr);

    void use(KeysOnHand &keys);
    void follow(const InspectedToken *token); ///< null where there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void showOffers();
    [[nodiscard]] QString rotationText() const;
    [[nodiscard]] QString explanation() const;

    KeysOnHand *m_keys = nullptr;
    KeySources *m_sources = nullptr;
    std::vector<NamedSource> m_named; ///< of a token that no key verifies
    std::string m_kid;                ///< of such a token
    std::string m_thumbprint;         ///< of the key that verifies it, else empty
    QLabel *m_text;
    QLabel *m_rotation;
    QWidget *m_buttons;
    std::vector<QPushButton *> m_offers;
    FetchStatus *m_status = nullptr;
};

} // namespace jotscope
