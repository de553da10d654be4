package dev.billingsdks.generator.paging;

import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes operations that change something and are not listings, even if they take and return what a listing does: a listing would execute
 * them once for each page.
 */
final class ChangingOperation {

    static final String REASON =
            "it creates or changes something; an entry of paginationExceptions with a scheme makes it a listing";

    private static final Set<String> READING = Set.of("GET", "POST");

    /** The first words of the names of operations that change something. */
    private static final Pattern CREATING =
            Pattern.compile("(create|add|insert|import|upload|register|upsert|update|delete|remove)(?![a-z]).*");

    private ChangingOperation() {}

    static boolean is(FoundOperation found) {
        if (!READING.contains(found.method())) {
            return true;
        }
        return found.method().equals("POST") && (responds201(found) || named(found));
    }

    private static boolean responds201(FoundOperation found) {
        Set<String> statuses =
                SpecDocument.members(found.operation().path("responses")).keySet();
        return statuses.contains("201") && !statuses.contains("200");
    }

    private static boolean named(FoundOperation found) {
        // Words of any spelling: createThing, create_thing, Things_create-v1.
        String words = found.id().replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return CREATING.matcher(words).matches();
    }
}
