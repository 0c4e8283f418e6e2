#pragma once

#include "app/keys/on_hand/keys_on_hand.h"

#include <QObject>

#include <array>

class QBoxLayout;
class QPushButton;
class QWidget;

namespace jotscope {

class CardsCard;
class ClosableCard;
class GenerateCard;
class ImportCard;
class NetworkCard;

enum class KeyWay { Import, Generate, Fetch, SmartCards };

/// The ways in which keys come to the Keys page: a button for each, which opens its card. One card at a time
/// is open, so that the table below keeps its room.
class KeyWays : public QObject
{
    Q_OBJECT

public:
    KeyWays(KeysOnHand &keys, QWidget *page);

    void addButtonsTo(QBoxLayout &layout) const;
    void addCardsTo(QBoxLayout &layout) const;

    [[nodiscard]] bool isOpen(KeyWay way) const;
    void setOpen(KeyWay way, bool isOpen);
    [[nodiscard]] ImportCard &import() const { return *m_import; }
    [[nodiscard]] bool isBusy() const;
    void cancel();
    void focus(); ///< the first button
    void retranslate();

signals:
    void added(const jotscope::KeysOnHand::Addition &addition);
    void failed(const QString &text);
    void openChanged();
    void busyChanged();

private:
    static constexpr std::size_t kCount = 4;

    void join(KeyWay way, ClosableCard *card);
    [[nodiscard]] QPushButton *button(KeyWay way) const { return m_buttons[static_cast<std::size_t>(way)]; }
    [[nodiscard]] ClosableCard *card(KeyWay way) const { return m_cards[static_cast<std::size_t>(way)]; }

    ImportCard *m_import;
    GenerateCard *m_generate;
    NetworkCard *m_network;
    CardsCard *m_smartCards;
    std::array<QPushButton *, kCount> m_buttons{};
    std::array<ClosableCard *, kCount> m_cards{};
};

} // namespace jotscope
