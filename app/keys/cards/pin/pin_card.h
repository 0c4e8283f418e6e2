#pragma once

#include "app/keys/cards/card_keys.h"
#include "app/widgets/cards/card.h"

namespace jotscope {

class PinRow;

/// A card's wish for its PIN among other cards of a page. There only while one waits.
class PinCard : public Card
{
    Q_OBJECT

public:
    explicit PinCard(std::shared_ptr<CardKeys> keys, QWidget *parent = nullptr);

signals:
    void asked();

private:
    PinRow *m_row;
};

} // namespace jotscope
