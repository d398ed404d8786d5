-- db-scheduler's own table, as its documentation gives it for MySQL
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance),
    index idx_scheduled_tasks_execution_time (execution_time),
    index idx_scheduled_tasks_last_heartbeat (last_heartbeat)
);

-- bucket4j's table for limits on attempts
create table rate_limit (
    id         varchar(255) not null primary key,
    state      blob,
    expires_at bigint
);
