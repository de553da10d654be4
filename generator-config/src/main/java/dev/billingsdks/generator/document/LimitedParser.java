package dev.billingsdks.generator.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Parses YAML up to the {@link DocumentLimits}. It counts while it parses, so that no tree of a larger document is in memory. */
final class LimitedParser extends ParserImpl {

    private final Function<@Nullable Mark, String> place;
    private int values;
    private int depth;

    LimitedParser(String text, LoaderOptions options, Function<@Nullable Mark, String> place) {
        super(new StreamReader(text), options);
        this.place = place;
    }

    @Override
    public Event getEvent() {
        Event event = super.getEvent();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > DocumentLimits.DEPTH) {
            throw new InvalidSpecException(place.apply(event.getStartMark()) + ": more than " + DocumentLimits.DEPTH
                    + " objects and lists within each other; leave out what is not needed");
        }
        if (event instanceof ScalarEvent scalar && scalar.getValue().length() > DocumentLimits.TEXT) {
            throw new InvalidSpecException(place.apply(event.getStartMark()) + ": a text of "
                    + scalar.getValue().length() + " characters, at most " + DocumentLimits.TEXT
                    + " are supported; shorten it");
        }
        boolean value = event instanceof ScalarEvent || event instanceof CollectionStartEvent;
        if (value && ++values > DocumentLimits.VALUES) {
            throw new InvalidSpecException(place.apply(event.getStartMark()) + ": more than " + DocumentLimits.VALUES
                    + " keys and values; leave out what is not needed");
        }
        return event;
    }
}
