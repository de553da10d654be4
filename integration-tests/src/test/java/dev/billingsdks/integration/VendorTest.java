package dev.billingsdks.integration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs with each of the five vendors and is reported with the vendor's name. Its parameters are the
 * vendor, its stub and, if {@link #ints} is not empty, one of these values.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("every-vendor")
@ParameterizedTest(name = "{argumentSetName}")
@ArgumentsSource(VendorArguments.class)
@interface VendorTest {

    /** The values with which the test runs for each vendor, such as statuses. */
    int[] ints() default {};
}
