#pragma once

#include <string_view>

namespace jotscope {

/// An RSA key of 1024 bits, which RFC 7518 section 3.3 forbids. It is fixed and known to everybody: the key
/// generation here makes none so short, and it protects nothing.
inline constexpr std::string_view kWeakRsaKey = R"(-----BEGIN RSA PRIVATE KEY-----
MIICWwIBAAKBgQCi0fdWW9NyNK+M8qUWpxjhppJxV1V95fg9kVaJMETUQxucNdcF
40ddM+Supi+jqbCTUQEzGy3/kDK+qrA35xcamhv1IaNb+Rtkq38et2NGQLm9bB9z
S5//J8uK0xWfIJW2cURGekuY87MIoJ3wUi/CAfT/9C+c8LClc2er7K+qXQIDAQAB
AoGARyz0K5s+prkjWMElq+5l8RapA8UCyWODjh5/rr8cB5JCepoKojdFlhe+Sx64
ypm+Z9fMZ3PlOsfldvYUzItHzJWPRMPBUE0YGdXBqmd4Ig0Oy2XMr438jBCRxyJa
87ZFDEvzqqCSaCVB9cEn0b0Y2tD7Y1AKm6cRul8KVQIu/Z0CQQDVbVyUkkm4vUz8
wQqVBA4MLEuZK1Ab4TqboOZvNFrHRXZZhGrBl94oBGGvJmOlshEt0InurH8lnmiJ
SnXmNx7DAkEAw0xcx5hXC0bXpDPpreql7ziz879AqNUdl1QmvA6bOFxRRrUDmX09
92LQfAT59WkF7NkRS0Yx+2IlddO5G6PAXwJAPcziDv9hK4ZdIZ9AUjAPZUT6Swr4
smoAj4oCz9aoJqWdhIRMaWxxXsMOCiqilhs+0DZfimYWly0MdhzCkPwLAwJASJSE
lpkDIGm/koLIgZ4G9RS5rAiT2yr4yFi53IIBJb0JZ6G2KMDm2p2apbyjuJTDYvZ4
+uSnhqk/Cr8YuDDvOQJAdcbHGNBeY9ZpY7wsNv3F6yHOjmCnJpQ0XXbs+hMHUr+T
vt7zUYs3qZxyOa5xTI3+JsEl69/bdA33mwEVZ88shA==
-----END RSA PRIVATE KEY-----
)";

} // namespace jotscope
