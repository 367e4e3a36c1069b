package app.greenroom.language;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the texts of an interface. Each of its methods is one text, its parameters are the arguments, by name. The texts
 * stand beside it in a resource bundle of its name, one file a language, as ICU message patterns; each call answers in
 * {@linkplain Language#current() the language that is read now}, so that an instance can be kept anywhere.
 */
public final class Texts implements InvocationHandler {

    private record Key(Method method, Language language) {}

    private final Class<?> bundle;
    private final Map<Key, Message> messages = new ConcurrentHashMap<>();

    private Texts(Class<?> bundle) {
        this.bundle = bundle;
    }

    /** @param bundle an interface whose methods return strings */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, new Texts(bundle)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, values);
        }
        Message message = messages.computeIfAbsent(new Key(method, Language.current()), this::read);
        return values == null ? message.text() : message.with(named(message.parameters(), values));
    }

    @Override
    public String toString() {
        return "the texts of " + bundle.getName();
    }

    /** The messages of a language as they stand in its file, which is that of English where it has none of its own. */
    static ResourceBundle file(Class<?> bundle, Language language) {
        return ResourceBundle.getBundle(
                bundle.getName(),
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                bundle.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private Message read(Key key) {
        String pattern = file(bundle, key.language()).getString(key.method().getName());
        List<String> parameters = Arrays.stream(key.method().getParameters())
                .map(Parameter::getName)
                .toList();
        return new Message(pattern, key.language().locale(), parameters);
    }

    private static Map<String, Object> named(List<String> parameters, Object[] values) {
        Map<String, Object> named = HashMap.newHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            named.put(parameters.get(i), values[i] instanceof Enum<?> one ? one.name() : values[i]);
        }
        return named;
    }
}
