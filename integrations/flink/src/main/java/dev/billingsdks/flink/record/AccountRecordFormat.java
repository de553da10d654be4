package dev.billingsdks.flink.record;

import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * Emits a record for each item and for each account that failed.
 *
 * @param <T> the item
 * @param <V> the form of the item
 */
public final class AccountRecordFormat<T, V> implements RecordFormat<T, AccountRecord<V>> {

    private static final long serialVersionUID = 1L;

    private final ItemForm<T, V> form;
    private final TypeInformation<V> type;

    /** Creates a format. */
    public AccountRecordFormat(ItemForm<T, V> form, TypeInformation<V> type) {
        this.form = form;
        this.type = type;
    }

    @Override
    public AccountRecord<V> item(ItemOrigin origin, T item) {
        return AccountRecord.ofItem(
                origin.vendor(), origin.account(), origin.fetchedAt(), origin.attempt(), form.of(item));
    }

    @Override
    public AccountRecord<V> failure(AccountFailure failure) {
        return AccountRecord.ofFailure(failure);
    }

    @Override
    public TypeInformation<AccountRecord<V>> type() {
        return AccountRecordTypeInformation.of(type);
    }
}
