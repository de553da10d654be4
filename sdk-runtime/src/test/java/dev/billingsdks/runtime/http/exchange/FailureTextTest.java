package dev.billingsdks.runtime.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.http.connection.AttemptProgress.Phase;
import java.io.EOFException;
import java.net.SocketException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextTest {

    static Stream<Arguments> failuresOfAnEstablishedConnection() {
        return Stream.of(
                Arguments.of(
                        new SSLException("reset", new SocketException("reset")), "the connection was reset or closed"),
                Arguments.of(new SSLException("tag", new AEADBadTagException("tag")), "TLS failed"),
                Arguments.of(new SSLProtocolException("record"), "TLS failed"),
                Arguments.of(new SocketException("reset"), "the connection was reset or closed"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfAnEstablishedConnection")
    void a_failure_of_an_established_connection_is_not_blamed_on_certificates(Throwable failure, String words) {
        assertThat(FailureText.of(failure)).isEqualTo(words);
        for (Phase phase : new Phase[] {Phase.PREPARE, Phase.SEND, Phase.WAIT, Phase.PROCESS, Phase.READ}) {
            assertThat(FailureText.advice(failure, phase)).isNull();
        }
    }

    static Stream<Arguments> failedHandshakes() {
        SSLHandshakeException untrusted = new SSLHandshakeException("PKIX");
        untrusted.initCause(new CertificateException("PKIX"));
        SSLHandshakeException ended = new SSLHandshakeException("ended");
        ended.initCause(new EOFException("ended"));
        return Stream.of(
                Arguments.of(untrusted, Phase.HANDSHAKE),
                Arguments.of(ended, Phase.HANDSHAKE),
                // A server of TLS 1.3 rejects the client's certificate when the client takes the handshake for
                // complete.
                Arguments.of(new SSLHandshakeException("certificate_required"), Phase.WAIT),
                Arguments.of(new SSLPeerUnverifiedException("host"), Phase.HANDSHAKE),
                Arguments.of(new SSLException("not TLS"), Phase.HANDSHAKE));
    }

    @ParameterizedTest
    @MethodSource("failedHandshakes")
    void a_failed_handshake_is_a_reason_to_check_the_certificates(Throwable failure, Phase phase) {
        assertThat(FailureText.advice(failure, phase)).startsWith("check the trusted certificate authorities");
    }

    @Test
    void a_reset_during_a_handshake_is_not_blamed_on_certificates() {
        assertThat(FailureText.advice(new SSLException("reset", new SocketException("reset")), Phase.HANDSHAKE))
                .isNull();
    }
}
