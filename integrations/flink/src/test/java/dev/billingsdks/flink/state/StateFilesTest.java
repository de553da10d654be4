package dev.billingsdks.flink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.pagination.PageToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The state of version 1 is in golden files, which every later version has to read. */
class StateFilesTest {

    private static final Account ACME = Account.builder("acme")
            .group("eu")
            .baseUrl("https://acme.example/api")
            .secret(SecretReference.environment("ACME_TOKEN"))
            .requestsPerSecond(2.5)
            .attribute("plan", "pro \"1\"")
            .attribute("region", "Zürich")
            .build();

    private static final AccountSplit SPLIT = AccountSplit.of(ACME, PageToken.parse("cursor:a/b=="), 2, true);

    private static final EnumeratorState ENUMERATOR = new EnumeratorState(
            Set.of("acme", "globex", "initech"),
            List.of(SPLIT, AccountSplit.start(Account.builder("globex").build())));

    @Test
    void split_is_written_as_in_the_file_of_version_1() throws IOException {
        assertThat(text(new AccountSplitSerializer().serialize(SPLIT))).isEqualTo(file("split-v1.json"));
    }

    @Test
    void split_of_version_1_is_read() throws IOException {
        assertThat(new AccountSplitSerializer().deserialize(1, bytes("split-v1.json")))
                .isEqualTo(SPLIT);
    }

    @Test
    void enumerator_state_is_written_as_in_the_file_of_version_1() throws IOException {
        assertThat(text(new EnumeratorStateSerializer().serialize(ENUMERATOR))).isEqualTo(file("enumerator-v1.json"));
    }

    @Test
    void enumerator_state_of_version_1_is_read() throws IOException {
        assertThat(new EnumeratorStateSerializer().deserialize(1, bytes("enumerator-v1.json")))
                .isEqualTo(ENUMERATOR);
    }

    @Test
    void member_that_a_later_version_has_added_is_ignored() throws IOException {
        String later = file("split-v1.json").replaceFirst("\\{", "{\"new\":[1],");

        assertThat(new AccountSplitSerializer().deserialize(1, later.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SPLIT);
    }

    @Test
    void state_of_an_unknown_version_is_rejected_with_what_to_do() {
        assertThatThrownBy(() -> new AccountSplitSerializer().deserialize(2, new byte[0]))
                .isInstanceOf(IOException.class)
                .hasMessage("the checkpoint has state of version 2, but this billing-sdks-flink reads up to 1; use the"
                        + " version that has written it, or a later one");
    }

    @Test
    void text_that_is_not_a_state_is_rejected_without_its_content() {
        byte[] broken = "{\"token\": \"secret\", \"account\": {\"id\": \"a\"}, \"attempt\": 1}"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new AccountSplitSerializer().deserialize(1, broken))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                        "the checkpoint has state of a billing source that cannot be read: not a page token")
                .hasMessageNotContaining("secret");
    }

    private static String file(String name) throws IOException {
        return text(bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = StateFilesTest.class.getResourceAsStream("/state/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
