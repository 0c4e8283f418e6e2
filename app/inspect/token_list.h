#pragma once

#include "core/inspect/inspection.h"

#include <QListWidget>

namespace jotscope {

/// The tokens of a paste that holds several, each with its name, algorithm, verdict and expiry.
class TokenList : public QListWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    void show(const Inspection &inspection, Instant now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace jotscope
