#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <optional>

namespace jotscope {

/// A rounded surface that holds what belongs together: plain, or in the colours of a tone with a bar at its
/// leading edge.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTone(std::optional<Tone> tone);
    [[nodiscard]] std::optional<Tone> tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
};

} // namespace jotscope
