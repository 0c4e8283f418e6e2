#pragma once

#include "core/claims/instant.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jotscope {

/// Says that what is shown holds as of another instant than now, with the way back. Not to be seen otherwise.
class AsOfNotice : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfNotice(QWidget *parent = nullptr);

    void setAsOf(std::optional<Instant> asOf);
    [[nodiscard]] QString text() const; ///< empty for now

signals:
    void nowWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<Instant> m_asOf;
    QLabel *m_text;
    QPushButton *m_back;
};

} // namespace jotscope
