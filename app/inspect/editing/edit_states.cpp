#include "app/inspect/editing/edit_states.h"

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostStates = 1000;
constexpr qsizetype kMostBytes = qsizetype{32} << 20;

} // namespace

const EditState *EditStates::find(std::size_t place, const QByteArray &paste) const
{
    const auto found = std::ranges::find_if(m_states, [&](const EditState &state) {
        return state.baseline->place == place && isSamePaste(state.paste, paste);
    });
    return found == m_states.end() ? nullptr : &*found;
}

void EditStates::keep(EditState state)
{
    if (const EditState *earlier = find(state.baseline->place, state.paste))
        m_states.erase(m_states.begin() + (earlier - m_states.data()));
    const qsizetype size = state.paste.size() + 1;
    m_states.push_back(std::move(state));
    if (m_states.size() > kMostStates || static_cast<qsizetype>(m_states.size()) * size > kMostBytes)
        m_states.erase(m_states.begin());
}

} // namespace jotscope
