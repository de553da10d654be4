package dev.billingsdks.flatpeak;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static dev.billingsdks.flatpeak.FlatpeakFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token, or an account id and an API key that are exchanged for tokens. The operation of the exchange is not in the document,
 * so it has a server of its own in front.
 */
class AuthenticationTest {

    private static final String FORBIDDEN =
            "{\"object\": \"error\", \"type\": \"invalid_request\", \"code\": \"access_denied\"}";

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    @RegisterExtension
    static final WireMockExtension gateway = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final FakePacing pacing = new FakePacing();
    private final FlatpeakClient client = FlatpeakClient.builder()
            .accountCredentials("acc_65e421bed29d88d9012e0662", "sk_test_canary")
            .baseUrl("http://localhost:" + gateway.getPort())
            .pacing(pacing)
            .build();

    @BeforeEach
    void pass_all_but_the_login_on() {
        gateway.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(vendor.baseUrl())));
        stubLogins(token("token-1"), token("token-2"));
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(3));
    }

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void an_account_id_and_an_api_key_are_exchanged_for_a_token_once() {
        client.customers().listCustomers().firstPage();
        client.customers().listCustomers().firstPage();

        assertThat(tokensSent()).containsExactly("Bearer token-1", "Bearer token-1");
        LoggedRequest login = logins().get(0);
        assertThat(logins()).hasSize(1);
        assertThat(login.getHeader("Authorization"))
                .isEqualTo(new BasicCredentials("acc_65e421bed29d88d9012e0662", "sk_test_canary")
                        .asAuthorizationHeaderValue());
        assertThat(login.getHeader("Flatpeak-Version")).isEqualTo(FIXTURE.version());
        assertThat(login.getBodyAsString()).isEmpty();
    }

    @Test
    void a_token_is_sent_as_it_is() {
        try (FlatpeakClient withToken = FlatpeakClient.builder()
                .bearerToken("flatpeak-token")
                .baseUrl("http://localhost:" + gateway.getPort())
                .build()) {
            withToken.customers().listCustomers().firstPage();
        }

        assertThat(tokensSent()).containsExactly("Bearer flatpeak-token");
        assertThat(logins()).isEmpty();
    }

    @Test
    void nothing_is_exchanged_before_the_first_call() {
        client.customers().listCustomers();

        assertThat(logins()).isEmpty();
    }

    @Test
    void a_token_is_replaced_a_minute_before_it_expires() {
        client.customers().listCustomers().firstPage();
        pacing.pass(Duration.ofSeconds(3600 - 61));
        client.customers().listCustomers().firstPage();
        pacing.pass(Duration.ofSeconds(1));
        client.customers().listCustomers().firstPage();

        assertThat(tokensSent()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void a_token_that_is_refused_is_replaced_and_the_call_repeated(int status) {
        client.customers().listCustomers().firstPage();
        vendor.on(LIST_CUSTOMERS)
                .withHeader("Authorization", "Bearer token-1")
                .respond(StubResponse.contraryToSpec(status, "application/json", FORBIDDEN));

        client.customers().listCustomers().firstPage();

        assertThat(tokensSent()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
        assertThat(logins()).hasSize(2);
    }

    @Test
    void credentials_that_are_wrong_fail_the_call_without_showing_them() {
        stubLogins(aResponse().withStatus(403).withBody("{\"message\": \"Bad credentials\"}"));

        PermissionDeniedException thrown = catchThrowableOfType(
                PermissionDeniedException.class,
                () -> client.customers().listCustomers().firstPage());

        assertThat(thrown).hasMessage("Flatpeak login: GET /login -> 403").hasMessageNotContaining("canary");
        assertThat(vendor.requests()).isEmpty();
    }

    /** Responds to each login with the next response, and repeats the last one. */
    private static void stubLogins(ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            gateway.stubFor(get("/login")
                    .inScenario("login")
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "after " + i)
                    .willSetStateTo("after " + Math.min(i + 1, answers.length - 1))
                    .willReturn(answers[i]));
        }
        gateway.resetScenarios();
    }

    private static ResponseDefinitionBuilder token(String token) {
        return okJson("{\"bearer_token\": \"" + token + "\", \"expires_in\": 3600, \"live_mode\": false}");
    }

    private static List<LoggedRequest> logins() {
        return gateway.findAll(getRequestedFor(urlEqualTo("/login")));
    }

    private static List<String> tokensSent() {
        return vendor.requests().stream()
                .map(request -> request.header("Authorization"))
                .toList();
    }
}
