package dev.billingsdks.runtime.json;

import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.ByteSourceJsonBootstrapper;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.sym.CharsToNameCanonicalizer;

/**
 * Creates parsers that use the tables of names of their own buffers. Jackson's factory has one table for all parsers, which a document
 * can spoil: with names that are made to collide, it fills up, and later documents can no longer be read.
 */
final class ParserFactory extends JsonFactory {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a factory.
     *
     * @param settings with {@link ReadBuffers}
     */
    ParserFactory(JsonFactoryBuilder settings) {
        super(settings);
    }

    @Override
    public JsonFactory copy() {
        return new ParserFactory(rebuild());
    }

    @Override
    public TokenStreamFactory snapshot() {
        return this;
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext readContext, IOContext context, InputStream in) {
        return new ByteSourceJsonBootstrapper(context, in)
                .constructParser(
                        readContext,
                        readContext.getStreamReadFeatures(_streamReadFeatures),
                        readContext.getFormatReadFeatures(_formatReadFeatures),
                        buffers(context).byteNames(),
                        buffers(context).charNames(this),
                        _factoryFeatures);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext readContext, IOContext context, Reader reader) {
        return new ReaderBasedJsonParser(
                readContext,
                context,
                readContext.getStreamReadFeatures(_streamReadFeatures),
                readContext.getFormatReadFeatures(_formatReadFeatures),
                reader,
                charNames(context));
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext readContext, IOContext context, char[] text, int offset, int length, boolean recyclable) {
        return new ReaderBasedJsonParser(
                readContext,
                context,
                readContext.getStreamReadFeatures(_streamReadFeatures),
                readContext.getFormatReadFeatures(_formatReadFeatures),
                null,
                charNames(context),
                text,
                offset,
                offset + length,
                recyclable);
    }

    private CharsToNameCanonicalizer charNames(IOContext context) {
        return buffers(context).charNames(this).makeChild();
    }

    private static ReadBuffers.Buffers buffers(IOContext context) {
        return (ReadBuffers.Buffers) context.bufferRecycler();
    }
}
