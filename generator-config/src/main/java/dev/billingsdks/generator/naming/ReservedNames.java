package dev.billingsdks.generator.naming;

import java.util.Set;

/** The names that a class or member of generated code cannot have. Growing a list renames what is generated (decision 0004). */
final class ReservedNames {

    private static final Set<String> KEYWORDS = words("""
            _ abstract assert boolean break byte case catch char class const continue default do double else
            enum extends false final finally float for goto if implements import instanceof int interface long
            native new null package private protected public return short static strictfp super switch
            synchronized this throw throws transient true try void volatile while
            """);

    /** Members that each generated class has, or inherits, and that a property's accessor or setter would clash with. */
    private static final Set<String> MEMBERS = words("""
            additionalProperties additionalProperty build builder clone equals extras finalize getClass hashCode
            notify notifyAll toBuilder toJson toString wait
            """);

    /** The fields that the builder of params has for the request's body. */
    private static final Set<String> BODY_FIELDS = Set.of("body", "bodyBuilder");

    /** The methods of a client's builder, and its names for credentials of all vendors. */
    private static final Set<String> CLIENT_OPTIONS = words("""
            accountCredentials allowInsecureHttp baseUrl bearer bearerToken build callListener connectTimeout connectionManager
            environment fromEnvironment getClass hashCode httpClient login maxAttempts maxErrorBodyBytes maxJsonDepth
            maxResponseBytes maxStringLength notify openExchange pacing proxy proxyFromEnvironment rateBudget self serverVariable
            setApiKey setBasicCredentials setEnvironment setLoginKeyFile setLoginSecret setOtherServer sslContext timeout toString userAgent wait
            withoutCredentials
            """);

    /** Types that generated code uses by their simple names. */
    private static final Set<String> USED_TYPES = words("""
            ApiResponse ArrayList BasicLogin BigDecimal BinaryContent BinaryResponse Builder ClientBuilder
            CollectionCopy Collections Consumer ExtraProperties Generated HttpExchange JsonModel JsonReader JsonShape JsonValue JsonWriter Known
            LinkedHashMap List LocalDate LongRunning LongRunningScheme Map NamedOperation Nullable Objects OffsetDateTime OpenEnum
            Operation OperationId OperationTable Page PageToken
            PagedIterable PagingScheme ParameterStyle PropertyNames RawApi RequestCheck RequestOptions RequestParameters TokenLogin URI
            UUID UnionReader Unknown Vendor Version WebhookScheme WebhookVerifier
            """);

    /** The public types of java.lang in Java 17, which a reader would take a generated class of that name for. */
    private static final Set<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException
            IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException
            LinkageError Long Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError
            NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
            Number NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
            ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException
            RuntimePermission SafeVarargs SecurityException SecurityManager Short StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void
            """);

    private ReservedNames() {}

    static boolean isMember(String name) {
        return KEYWORDS.contains(name) || MEMBERS.contains(name);
    }

    static boolean isBodyField(String name) {
        return BODY_FIELDS.contains(name);
    }

    static boolean isClientOption(String name) {
        return CLIENT_OPTIONS.contains(name) || KEYWORDS.contains(name);
    }

    static boolean isType(String name) {
        return USED_TYPES.contains(name) || JAVA_LANG.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
