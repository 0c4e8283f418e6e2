#pragma once

#include "core/inspect/inspection.h"

#include <QListWidget>

namespace jotscope {

/// The tokens of a paste that holds several, each with its name, algorithm, verdict and expiry, and indented
/// below it the tokens inside.
class TokenList : public QListWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    void show(const Inspection &inspection, Instant now);

    /// The token that a row shows; null past the last.
    [[nodiscard]] static const InspectedToken *tokenAt(const Inspection &inspection, int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace jotscope
