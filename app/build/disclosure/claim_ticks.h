#pragma once

#include <QTreeWidget>

#include <set>
#include <string>
#include <vector>

namespace jotscope {

/// The claims of a payload, members and elements within them too, each with a box to tick. Ticks stay with
/// the JSON Pointer that they were made at, whatever else is typed.
class ClaimTicks : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ClaimTicks(QWidget *parent = nullptr);

    /// Emits nothing. Text that is no whole object leaves the list as it is.
    void setPayload(const QString &payload);
    void setTicked(const std::vector<std::string> &pointers);
    [[nodiscard]] std::vector<std::string> ticked() const; ///< those that the payload has

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();

private:
    void fill();

    std::string m_payload;
    std::set<std::string> m_ticked;
    bool m_isFilling = false;
};

} // namespace jotscope
