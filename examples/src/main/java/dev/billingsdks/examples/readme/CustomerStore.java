package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.model.CustomerDetail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores customers, together with the position in the listing that they come from. */
interface CustomerStore {

    /** Returns the text of the token of the next page to store: {@code start} at first, null once all pages are stored. */
    @Nullable
    String position();

    /** Stores a page's customers and the position after it in one transaction: both or none. */
    void commit(List<CustomerDetail> customers, @Nullable String position);
}
