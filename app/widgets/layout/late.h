#pragma once

#include <functional>
#include <utility>

namespace jotscope {

/// A part of the window that is made when it is first wanted. If all were made at once, the window's first
/// picture would come half as late again.
template<typename Part>
class Late
{
public:
    explicit Late(std::function<Part *()> make) : m_make(std::move(make)) {}

    [[nodiscard]] Part &get() const
    {
        if (!m_part)
            m_part = m_make();
        return *m_part;
    }
    [[nodiscard]] Part *made() const { return m_part; } ///< null while nobody has wanted it

    /// Makes it for being shown only.
    void setVisible(bool isVisible) const
    {
        if (isVisible || m_part)
            get().setVisible(isVisible);
    }

private:
    std::function<Part *()> m_make;
    mutable Part *m_part = nullptr;
};

} // namespace jotscope
