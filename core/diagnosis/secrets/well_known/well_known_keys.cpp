#include "core/diagnosis/secrets/well_known/well_known.h"

#include <array>

namespace jotscope {

namespace {

/// Identified by their thumbprints, so that the table holds nothing that a scanner for keys would report.
constexpr std::array kKeys = {
    WellKnownKey{"oGDmHqCJ7yzMkWEkrlZVHkvrHIyQwtlDmeq5ForUHeY", "jwt.io, RSA 2048"},
    WellKnownKey{"pdmN_UI10XD6wy44jm-JkHmJOFxevse_2jio8cH1lRw", "jwt.io, RSA 1024"},
    WellKnownKey{"19J8y7Zprt2-QKLjF2I5pVk0OELX6cY2AfaAv1LC_w8", "jwt.io, P-256"},
    WellKnownKey{"iTqXXI0zbAnJCKDaobfhkM1f-6rMSpTfyZMRp_2tKI8", "jwt.io, P-384"},
    WellKnownKey{"xZDfZpry4P9vZPZyG2fNBRj-7Lz5omVdm7tHoCgSNfY", "jwt.io, P-521"},
    WellKnownKey{"r1LkbBo3925Rb2ZFFrKyU3MVex9T2817Kx0vbi6i_Kc", "node-oidc-provider"},

    WellKnownKey{"IsUn6_e04MaShXFIISMp4kG62LWzMIPy_MvSA5pJgX8", "RFC 7515 A.2"},
    WellKnownKey{"oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U", "RFC 7515 A.3"},
    WellKnownKey{"u5YUSjQ2-2chBi51NSk3t3g7IM4o2KYcnPqPtCNGd3U", "RFC 7515 A.4"},
    WellKnownKey{"xtIsOV1FqKH77AI_A3jdTg5QfdabzqI-LNpYTPi0IgI", "RFC 7516 A.1"},
    WellKnownKey{"_K0fXS8wlsT7Tn3vvZrs9qdKUIqi5AxQ5EVk41xi_BM", "RFC 7516 A.2"},
    WellKnownKey{"cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s", "RFC 7517 A.1"},
    WellKnownKey{"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", "RFC 7517 A.1"},
    WellKnownKey{"DdsFv-2-wgcPoDcyS6OXOWVh00JdbWkkVXDCYdxJ3uM", "RFC 7517 B"},
    WellKnownKey{"D8R4-FeTJfzuDUy8bZ0c4hcwpul-Q11gCPs3mw6-R9Q", "RFC 7517 C"},
    WellKnownKey{"_GK0r6GCoJt9zcssg9lay4obIxgCq05ntiRymRHADSU", "RFC 7518 C"},
    WellKnownKey{"Vy57XrArUrW0NbpI12tEzDHABxMwrTh6HHXRenSpnCo", "RFC 7518 C"},
    WellKnownKey{"dHri3SADZkrush5HU_50AoRhcKFryN-PI6jPBtPL55M", "RFC 7520 3.1"},
    WellKnownKey{"9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI", "RFC 7520 3.3"},
    WellKnownKey{"h_jutvC-jg3Nwueq8LmdSybXykVsBwk4_5u5Y9JiS7E", "RFC 7520 5.1"},
    WellKnownKey{"Rt-IyDEhXohvTl_ozKQ9YGflXGuDb3uu3QmqN2LoMwM", "RFC 7520 5.2"},
    WellKnownKey{"YlKlB7M2wnS0cPn_V7OW-FuDLuWdJ9z4OvPHmhGDfeE", "RFC 7520 5.4"},
    WellKnownKey{"HsSFalww3yP-dO-lWGYgFcyV5H22oScIFc4V2Y6GOto", "RFC 7520 5.5"},
    WellKnownKey{"8izOqBCj1XBwWw0-iTcMv27pUKWwFvNmw-kutyfzf-g", "RFC 7520 6"},
    WellKnownKey{"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "RFC 8037 A.1"},
    WellKnownKey{"giQqigT_IKcuzHl0FVJ3k5ts3_TWNAxvsC08UZsfcM8", "RFC 8037 A.6"},
    WellKnownKey{"rjT14KFppHOg_L80YOaujYr3L7L0XtD24UHups3cfWo", "RFC 8037 A.7"},
    WellKnownKey{"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I", "RFC 9449"},
    WellKnownKey{"Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY", "RFC 9901"},
    WellKnownKey{"aISfTcr9M_Zd09AXGAAeFxnLbFY6lBa87UN515wm5d4", "RFC 9901"},
    WellKnownKey{"T4xl70S7MT6Zeq6r9V9fPJGVn76wfnXJ21-gyo0Gu6o", "RFC 9964, ML-DSA-44"},
    WellKnownKey{"Suiu29qbfuaBaR4Ats-c6XQBePB_OpAxAwcTR_0KXVM", "RFC 9964, ML-DSA-65"},
    WellKnownKey{"tRn1JNIkgMsABVQBlXeDHxAIcclh-2IX0UdDEzPt5XU", "RFC 9964, ML-DSA-87"},

    // The generators, whose private half is the number one, and what zero bytes yield.
    WellKnownKey{"xx0BcA-wMohw8atYDJOe6peGModklG2wRHBlXHMvl0M", "P-256, d = 1"},
    WellKnownKey{"-W6Wzot_wuerYbKBVKfGEks3iY2EALna-hBqObnPuJE", "P-384, d = 1"},
    WellKnownKey{"OeKGf9VndDjYwHKRd0dpgdELFndZEEkXwdriDA_fITE", "P-521, d = 1"},
    WellKnownKey{"2JF8vg9etJzjFwZwmkvhBLLZ0bfMVVOPivYR5lFtcec", "secp256k1, d = 1"},
    WellKnownKey{"9ZP03Nu8GrXPAUkbKNxHOKBzxPX83SShgFkRNK-f2lw", "Ed25519, d = 0"},
    WellKnownKey{"WDovOL7vi0yFzie9krgoORpqA4QR-ZZ3odDBSzGdYbM", "Ed448, d = 0"},
    WellKnownKey{"EmrjlZkIXwQkuI1-1DwU5KNa_Yz-A-8-Ux0mbSDNSDc", "X25519, d = 0"},
    WellKnownKey{"wektOT5TQGHOecIbrppXcXW-cBT7ssYmxTaXDEFfLVI", "X448, d = 0"},
};

} // namespace

std::span<const WellKnownKey> wellKnownKeys()
{
    return kKeys;
}

} // namespace jotscope
