package dev.billingsdks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The params of a vendor's listing.
 *
 * @param <P> the params
 */
public abstract class ParamsSuite<P> {

    /** Returns params with a value for every parameter. */
    protected abstract P params();

    /** Returns a copy that is made by a builder. */
    protected abstract P copy(P params);

    /** Returns copies that differ in one parameter each. */
    protected abstract List<P> changed(P params);

    @Test
    void params_are_a_value_whose_text_contains_no_value() {
        P params = params();

        assertThat(copy(params)).isEqualTo(params).hasSameHashCodeAs(params);
        assertThat(changed(params)).doesNotContain(params).doesNotHaveDuplicates();
        assertThat(params).hasToString("ListCustomersParams");
    }
}
