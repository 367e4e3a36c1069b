package app.greenroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Repositories are made when they are first used, since parsing all of their queries is a good part of a start. Once the
 * application answers, this makes those that nobody has used yet, which also tells if one of them is wrong.
 */
@Component
class RepositoryPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryPreparation.class);

    private final ListableBeanFactory beans;

    RepositoryPreparation(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("repositories").start(this::prepareAll);
    }

    private void prepareAll() {
        try {
            beans.getBeansOfType(Repository.class);
        } catch (BeanCreationNotAllowedException closing) {
            LOG.trace("The application ends already", closing);
        } catch (BeansException wrong) {
            LOG.error("A repository can't be used", wrong);
        }
    }
}
