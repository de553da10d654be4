package com.example.service;

import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns the errors of the vendor into responses: callers must not see its status as if it were that of this service. */
@RestControllerAdvice
class VendorErrors {

    private static final Logger log = LoggerFactory.getLogger(VendorErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rateLimit(RateLimitException e) {
        Duration wait = Objects.requireNonNullElse(e.retryAfter(), Duration.ofMinutes(1));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(SdkException e) {
        log.warn("{}", e.getMessage()); // no message has a token or a value
        return ResponseEntity.status(HttpStatus.BAD_GATEWAY).body(problem(HttpStatus.BAD_GATEWAY, e));
    }

    private static ProblemDetail problem(HttpStatus status, SdkException e) {
        return ProblemDetail.forStatusAndDetail(status, e.vendor() + " is not available");
    }
}
