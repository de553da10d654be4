package dev.billingsdks.runtime.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.util.VersionInfo;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the application has a supported version of HttpClient. An older one lacks classes that the SDK needs, and without
 * this check the first of them to be loaded is a NoClassDefFoundError that names no version.
 */
final class LibraryVersions {

    /** The compatibility matrix and the tests of connections pass with this version, and not with 5.5 (docs/decisions/0062). */
    static final String LOWEST_HTTPCLIENT = "5.5.1";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?.*");

    private LibraryVersions() {}

    /**
     * Checks the HttpClient that is present.
     *
     * @param client what is about to be built, for the message
     * @throws IllegalStateException if it is too old; the message says which version is needed and which was found
     */
    static void check(Object client) {
        checkHttpClient(client, Present.HTTPCLIENT);
    }

    /** Checks a version of HttpClient. One that is unknown passes: an application may contain HttpClient without its properties. */
    static void checkHttpClient(Object client, @Nullable String found) {
        if (found != null && isOlder(found, LOWEST_HTTPCLIENT)) {
            throw new IllegalStateException(
                    client + ": Apache HttpClient " + LOWEST_HTTPCLIENT + " or newer is needed, but "
                            + found
                            + " was found; raise the version of org.apache.httpcomponents.client5:httpclient5 in the build"
                            + " of the application");
        }
    }

    private static boolean isOlder(String found, String lowest) {
        Matcher left = NUMBERS.matcher(found);
        Matcher right = NUMBERS.matcher(lowest);
        if (!left.matches() || !right.matches()) {
            return false;
        }
        for (int group = 1; group <= right.groupCount(); group++) {
            int difference = number(left.group(group)) - number(right.group(group));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Read once, when the first client is built. */
    private static final class Present {

        static final @Nullable String HTTPCLIENT = release();

        private static @Nullable String release() {
            VersionInfo version =
                    VersionInfo.loadVersionInfo("org.apache.hc.client5", VersionInfo.class.getClassLoader());
            return version == null || VersionInfo.UNAVAILABLE.equals(version.getRelease())
                    ? null
                    : version.getRelease();
        }
    }
}
