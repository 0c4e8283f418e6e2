#include "core/diagnosis/secrets/well_known/well_known.h"

#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kJwtIo = "jwt.io";
constexpr std::string_view kWallarm = "wallarm/jwt-secrets";
constexpr std::string_view kJwtTool = "ticarpi/jwt_tool";

constexpr std::array kSecrets = {
    WellKnownSecret{"your-256-bit-secret", kJwtIo},
    WellKnownSecret{"your-384-bit-secret", kJwtIo},
    WellKnownSecret{"your-512-bit-secret", kJwtIo},
    WellKnownSecret{"a-string-secret-at-least-256-bits-long", kJwtIo},
    WellKnownSecret{"a-valid-string-secret-that-is-at-least-384-bits-long", kJwtIo},
    WellKnownSecret{"a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long", kJwtIo},
    // HMAC fills a key up with zeros, so that zero bytes are the same as none.
    WellKnownSecret{"", "", SecretEncoding::Utf8},

    WellKnownSecret{"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                    "RFC 7515 A.1"},
    WellKnownSecret{"GawgguFyGrWKav7AX4VKUg", "RFC 7517 A.3"},
    WellKnownSecret{"hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg", "RFC 7520 3.5"},
    WellKnownSecret{"AAPapAv4LbFbiVawEjagUBluYqN5rhna-8nuldDvOx8", "RFC 7520 3.6"},
    WellKnownSecret{"XctOhJAkA-pD9Lh7ZgW_2A", "RFC 7520 5.6"},
    WellKnownSecret{"qC57l_uxcm7Nm3K-ct4GFjx8tM1U8CZ0NLBvdQstiS8", "RFC 7520 5.7"},
    WellKnownSecret{"GZy6sIZ6wl9NJOKB-jnmVQ", "RFC 7520 5.8"},
    WellKnownSecret{"Thus from my lips, by yours, my sin is purged.", "RFC 7517 C", SecretEncoding::Utf8},

    WellKnownSecret{"shhhhh", "node-jsonwebtoken"},
    WellKnownSecret{"shhhhhhared-secret", "express-jwt"},
    WellKnownSecret{"AllYourBase", "golang-jwt"},
    WellKnownSecret{"my$ecretK3y", "ruby-jwt"},
    WellKnownSecret{"example_key", "firebase/php-jwt"},
    WellKnownSecret{"keyboard cat", "express-session"},
    WellKnownSecret{"tobemodified", "Strapi"},
    WellKnownSecret{"bezKoderSecretKey", "BezKoder"},
    WellKnownSecret{"09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7", "FastAPI"},
    WellKnownSecret{"404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970", "Spring Boot"},
    WellKnownSecret{
        "THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY "
        "STRING",
        ".NET"},
    WellKnownSecret{"Secret key. You can use `mix guardian.gen.secret` to get one", "Guardian"},
    WellKnownSecret{"kiali", "Kiali (CVE-2020-1764)"},
    WellKnownSecret{"SecretKey012345678901234567890123456789012345678901234567890123456789", "Nacos"},
    WellKnownSecret{"thingsboardDefaultSigningKey", "ThingsBoard"},
    WellKnownSecret{"reallyreallyreallyreallyverysafe", "PostgREST"},
    WellKnownSecret{"super-secret-jwt-token-with-at-least-32-characters-long", "Supabase"},
    WellKnownSecret{"your-super-secret-jwt-token-with-at-least-32-characters-long", "Supabase"},
    WellKnownSecret{"abcdefghijklmnopqrstuvwxyz", "RuoYi"},
    WellKnownSecret{"qmPlus", "gin-vue-admin"},
    WellKnownSecret{"myjwts3cr3t", "LoopBack"},

    WellKnownSecret{"secret", kWallarm},
    WellKnownSecret{"password", kWallarm},
    WellKnownSecret{"changeme", kWallarm},
    WellKnownSecret{"123456", kWallarm},
    WellKnownSecret{"qwerty", kWallarm},
    WellKnownSecret{"token", kWallarm},
    WellKnownSecret{"jwt", kWallarm},
    WellKnownSecret{"secretkey", kWallarm},
    WellKnownSecret{"secret_key", kWallarm},
    WellKnownSecret{"SECRET_KEY", kWallarm},
    WellKnownSecret{"supersecret", kWallarm},
    WellKnownSecret{"mysecret", kWallarm},
    WellKnownSecret{"jwtsecret", kWallarm},
    WellKnownSecret{"jwt_secret", kWallarm},
    WellKnownSecret{"GQDstcKsx0NHjPOuXOYg5MbeJ1XT0uFiwDVvVBrk", kWallarm},
    WellKnownSecret{"gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr9C", kWallarm},
    WellKnownSecret{"012345678901234567890123456789XY", kWallarm},
    WellKnownSecret{"Setec Astronomy", kWallarm},

    WellKnownSecret{"secret-key", kJwtTool},
    WellKnownSecret{"SecretKey", kJwtTool},
    WellKnownSecret{"mysecretkey", kJwtTool},
    WellKnownSecret{"mysupersecretkey", kJwtTool},
    WellKnownSecret{"jwt-secret", kJwtTool},
    WellKnownSecret{"hmac-secret", kJwtTool},
    WellKnownSecret{"hs256-secret", kJwtTool},
    WellKnownSecret{"key", kJwtTool},
    WellKnownSecret{"key1", kJwtTool},
    WellKnownSecret{"key2", kJwtTool},
    WellKnownSecret{"key3", kJwtTool},
    WellKnownSecret{"shared-secret", kJwtTool},
    WellKnownSecret{"shared_secret", kJwtTool},
    WellKnownSecret{"test-key", kJwtTool},
    WellKnownSecret{"default-key", kJwtTool},
    WellKnownSecret{"top secret", kJwtTool},
    WellKnownSecret{"verysecret", kJwtTool},
    WellKnownSecret{"symmetric key", kJwtTool},
    WellKnownSecret{"xxx", kJwtTool},
    WellKnownSecret{"XYZ", kJwtTool},
    WellKnownSecret{"kkey", kJwtTool},
    WellKnownSecret{"guest", kJwtTool},
    WellKnownSecret{"banana", kJwtTool},
    WellKnownSecret{"bar", kJwtTool},
    WellKnownSecret{"custom", kJwtTool},
    WellKnownSecret{"12345678901234567890123456789012", kJwtTool},
    WellKnownSecret{"too many secrets", kJwtTool},
    WellKnownSecret{"ThisIsMySuperSecret", kJwtTool},
    WellKnownSecret{"YOUR_HMAC_KEY", kJwtTool},
    WellKnownSecret{"THE_SAME_HMAC_KEY", kJwtTool},
    WellKnownSecret{"example-hmac-key", kJwtTool},
    WellKnownSecret{"client_secret_basic", kJwtTool},
    WellKnownSecret{"fe1a1915a379f3be5394b64d14794932", kJwtTool},
    WellKnownSecret{"872e4e50ce9990d8b041330c47c9ddd11bec6b503ae9386a99da8584e9bb12c4", kJwtTool},
    WellKnownSecret{"C2A4EB068AF8ABEF18D80B1689C7D785", kJwtTool},
    WellKnownSecret{"A43CC200A1BD292682598DA42DAA9FD14589F3D8BF832FFA206BE775259EE1EA", kJwtTool},
};

} // namespace

std::span<const WellKnownSecret> wellKnownSecrets()
{
    return kSecrets;
}

} // namespace jotscope
