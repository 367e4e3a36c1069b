package app.greenroom;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Lets a property run as often as {@code -Dgreenroom.tries=100000} says, instead of as often as it usually does. */
public final class MoreTries implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        int tries = Integer.getInteger("greenroom.tries", 0);
        if (tries > 0) {
            context.attributes().setTries(tries);
        }
        return property.execute();
    }
}
