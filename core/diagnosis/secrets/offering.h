#pragma once

#include "core/diagnosis/readings.h"
#include "core/findings/catalogue.h"

#include <string>
#include <string_view>

namespace jotscope {

/// What one hypothesis has to offer for one secret. A secret that stays as it is, or of which nothing is
/// left, is no offer.
class Offering
{
public:
    Offering(std::string_view id, std::string_view secret, Readings &secrets)
        : m_id(id), m_secret(secret), m_secrets(secrets)
    {}

    /// `word` says what `value` is, for the finding's %{word}.
    void offer(std::string value, const char *word) const { offer(std::move(value), word, {}); }

    void offer(std::string value, const char *word, std::vector<FindingArgument> args) const
    {
        if (value.empty() || value == m_secret)
            return;
        args.push_back({kWordArgument, word});
        m_secrets.offer(std::move(value), makeFinding(m_id, {}, std::move(args)));
    }

private:
    std::string_view m_id;
    std::string_view m_secret;
    Readings &m_secrets;
};

} // namespace jotscope
